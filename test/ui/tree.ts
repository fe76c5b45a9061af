import type { Locator } from 'playwright-core';

/** A row of a tree view. */
export interface Row {
  /** 1 at the top. */
  readonly level: number;
  readonly label: string;
  readonly description: string;
  readonly expanded: boolean | undefined;
}

/** A tree view in the side bar. Only rows in view are there. */
export class Tree {
  constructor(private readonly list: Locator) {}

  get rows(): Locator {
    return this.list.locator('.monaco-list-row');
  }

  async read(): Promise<Row[]> {
    return this.rows.evaluateAll((elements) =>
      elements.map((element) => {
        const text = (selector: string) => element.querySelector(selector)?.textContent ?? '';
        const expanded = element.getAttribute('aria-expanded');
        return {
          level: Number(element.getAttribute('aria-level')),
          label: text('.label-name'),
          description: text('.label-description'),
          expanded: expanded === null ? undefined : expanded === 'true',
        };
      }),
    );
  }

  /** The first row in view whose label is `label`, and on `level` when given. */
  row(label: string, level?: number): Locator {
    const place = level === undefined ? '' : `[aria-level="${level}"]`;
    return this.list.locator(`.monaco-list-row${place}`, { hasText: label }).first();
  }

  /** Opens a row and waits for it to be open. */
  async expand(row: Locator): Promise<void> {
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await row.locator('.monaco-tl-twistie').click();
    await this.list.locator('.monaco-list-row[aria-expanded="true"]').first().waitFor();
  }
}
