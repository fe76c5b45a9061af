import * as assert from 'node:assert/strict';
import type { Tree } from './tree';
import { Window } from './window';

/** One sample, read as a reader would; what its text says is in samples/newspaper-page.news.txt. */
describe('reading a newspaper page', function () {
  this.timeout(90_000);
  let window: Window;

  before(async () => {
    window = await Window.open({ file: 'newspaper-page.news.txt' });
  });

  after(() => window.close());

  it('marks figures, dates and organisations, each in its own way', async () => {
    const figure = await window.mark('近 460 亿元');
    const date = await window.mark('今年年初');
    const organisation = await window.mark('临江省工业和信息化厅');
    const all = [figure, date, organisation];
    assert.equal(new Set(all.map((mark) => mark.background)).size, 3, 'backgrounds differ');
    assert.equal(new Set(all.map((mark) => withoutColour(mark.border))).size, 3, 'more than colour');
    await window.screenshot('highlights');
  });

  it('shows the exact value of a figure on a card', async () => {
    const card = await window.hover('460 亿元');
    await window.screenshot('hover-figure');
    assert.match(card, /46,000,000,000/);
  });

  it('shows the card of the word under the cursor to the keyboard', async () => {
    await window.clickText('近日');
    await window.runCommand('Show or Focus Hover');
    await window.card.getByText('no certain day').waitFor();
    await window.screenshot('hover-date');
  });

  describe('topics', () => {
    let tree: Tree;

    before(async () => {
      tree = await window.openTopics();
    });

    it('lead from a topic to its article and its mentions', async () => {
      const [topic, article, figures] = await tree.read();
      assert.deepEqual([topic?.level, article?.level, figures?.level], [1, 2, 3]);
      assert.equal(article?.label, '智能车间超 1800 家 临江制造“换脑子”');
      assert.equal(figures?.label, 'Figures');
      await tree.expand(tree.row('Figures', 3));
      await tree.row('460 亿元', 4).waitFor();
      await window.screenshot('topics');
    });

    it('select the text of a mention that is clicked', async () => {
      await tree.row('460 亿元', 4).click();
      await window.page.getByRole('button', { name: /\(8 selected\)/ }).waitFor();
      assert.equal(await window.selectedText(), '近 460 亿元');
      await window.screenshot('selected');
    });

    it('stay in view beside the card of what was selected', async () => {
      assert.match(await window.hover('460 亿元'), /46,000,000,000/);
      await window.screenshot('card-and-topics');
    });
  });
});

function withoutColour(border: string): string {
  return border.replace(/ rgb.*/, '');
}
