/** Functions that run in the page, on the editor's element: they see nothing of this module but themselves. */

/** A piece of text that an extension has marked, as the editor draws it; colours as the browser computes them. */
export interface Mark {
  readonly text: string;
  readonly background: string;
  /** Of the bottom edge: width, style and colour. */
  readonly border: string;
}

/**
 * Each visible mark (an element of the editor's overlay with a decoration's class, `ced-…`), with the characters that
 * it lies under. A mark that wraps is one for each line.
 */
export function marks(editor: Element): Mark[] {
  const range = document.createRange();
  const characters: { character: string; x: number; y: number }[] = [];
  const walker = document.createTreeWalker(editor.querySelector('.view-lines') ?? editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let i = 0; i < text.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      // The editor draws a space as a no-break space.
      const character = text.charAt(i).replace('\u00a0', ' ');
      characters.push({ character, x: box.x + box.width / 2, y: box.y + box.height / 2 });
    }
  }
  return [...editor.querySelectorAll('.view-overlays .cdr[class*="ced-"]')].map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      text: characters
        .filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        .map(({ character }) => character)
        .join(''),
      background: style.backgroundColor,
      border: `${style.borderBottomWidth} ${style.borderBottomStyle} ${style.borderBottomColor}`,
    };
  });
}

/** The middle of the first occurrence of `text` in one line of the editor, in pixels of the page. */
export function placeOf(editor: Element, text: string): { x: number; y: number } | undefined {
  const byHeight = (a: Element, b: Element) => a.getBoundingClientRect().top - b.getBoundingClientRect().top;
  for (const line of [...editor.querySelectorAll('.view-line')].sort(byHeight)) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const middle = at + Math.floor(text.length / 2);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (middle < before + length) {
        const range = document.createRange();
        range.setStart(node, middle - before);
        range.setEnd(node, middle - before + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      before += length;
    }
  }
  return undefined;
}
