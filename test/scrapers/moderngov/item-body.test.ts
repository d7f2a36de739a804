import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { startNotices } from '../../../scrapers/core/notices.ts';
import { readItemBody } from '../../../scrapers/moderngov/item-body.ts';

/** Problems of an item whose minutes are these words. */
function problemsOf(words: string): readonly { code: string; recordId?: string | undefined }[] {
  const $ = load(
    `<div><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>${words}</p></div></div>`,
  );
  const notices = startNotices();
  expect(readItemBody($, $('div').first(), notices, 'w:item:1').minutesText).toContain('Noted.');
  return notices.problems;
}

describe('readItemBody', () => {
  it('says of a text that is too long to read whole that it is read in part', () => {
    expect(problemsOf('The report was Noted. '.repeat(20_001))).toMatchObject([
      { code: 'unread-text', recordId: 'w:item:1' },
    ]);
    expect(problemsOf('The report was Noted. '.repeat(19_000))).toEqual([]);
    expect(problemsOf(`Noted. ${'and on '.repeat(40_000)}`)).toEqual([]);
  });
});
