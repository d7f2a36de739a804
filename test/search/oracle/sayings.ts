/** Paragraphs of minutes that hold what is hard to search for; `**` sets what stands between bold. */
export const sayings: readonly string[] = [
  'The café at Zoë’s naïve façade was discussed. Councillor O’Dowd’s résumé followed.',
  "The childrens' and the children's services, and the children`s homes, were compared with St. Mary's.",
  'The **emergency** plan. **Resolved:** that the plan be tested.',
  'The re**organ**isation of Ŵyn Fáwr ward was opposed by Señor Müller and by Agnès Brontë.',
  'P&R and the S.E.N.D. panel of the U.K. met at 10.30am;the bill of £1,234,567.89 stood over.',
  'Application 17/04321/FUL/2 was co-opted into the 2016/17–2018/19 programme (see Annex A1.2).',
  'The ﬁnance oﬃcer’s re\u00adport was not to be or not to be.',
  'The end.Next the clerk said “who’s there?” and nobody was. And/or it was all for nothing.',
  'AND OR NOT title:library are words of the clerk’s; so are *star*, quest?on, ~tilde and ca^ret.',
  'Members thanked the O’Briens, the O’Brien’s neighbours and O’Brien himself for ’twas late.',
  'In the 1990s, and in 1990’s budget, Q3’s figures of 2,5 % and A.B.C. Ltd.’s were 1.5m short.',
  'The 3rd, 21st and 100th meetings of “Friends of St Jude’s — Ægir Ørsted Łódź” were noted.',
];
