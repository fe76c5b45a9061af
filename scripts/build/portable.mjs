// @ts-check
/**
 * Fails a build whose bundle asks its host for any module other than `allowed`: such a bundle would load in one
 * extension host and not in the other.
 *
 * @param {string[]} allowed
 * @returns {import('esbuild').Plugin}
 */
export function assertPortable(allowed) {
  return {
    name: 'portable',
    setup(build) {
      build.onEnd(({ metafile }) => {
        const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports);
        const foreign = imports.filter(({ external, path }) => external && !allowed.includes(path));
        return {
          errors: foreign.map(({ path }) => ({
            text: `The bundle requires "${path}", which a web extension host does not have.`,
          })),
        };
      });
    },
  };
}
