/**
 * Titles before a name, with what may stand before them ("The Worshipful the Mayor, Councillor"). Others
 * ("Sir", "Reverend") belong to the name.
 */
const titles =
  /^(?:(?:the|right|worshipful|honorary|hon\.?|lord|deputy|mayor|county|city|town|parish|community)[\s,]+)*(?:councill?ors?|cllrs?\.?|crs?\.?|coun\.|cyng(?:horydd)?\.?|alderm[ae]n|alderwoman|ald\.?|bailie|mr\.?|mrs\.?|miss|ms\.?|mx\.?|dr\.?)\s+(?:\/\s+)?(?=\S)/i;

/** The name without titles and with single spaces; letters after the name ("MBE") stay. */
export function withoutTitle(printedName: string): string {
  let name = printedName.replace(/[\s\u00a0]+/g, ' ').trim();
  // "Smith, Councillor Jane" is how sorted lists print it.
  const sorted = titles.test(name) ? null : /^([^,]+),\s*((?:councillor|cllr)\.?\s+.+)$/i.exec(name);
  if (sorted?.[1] !== undefined && sorted[2] !== undefined) {
    const first = withoutTitle(sorted[2]);
    return `${first} ${sorted[1]}`;
  }
  for (let shorter = name.replace(titles, ''); shorter !== name; shorter = name.replace(titles, ''))
    name = shorter;
  return name;
}

/** An empty seat that the source lists as if it were a person. */
export function isVacancy(printedName: string): boolean {
  return /^\W*(vacan(t|cy)|vacant (seat|position|post)|to be (appointed|confirmed)|tbc|none)\W*$/i.test(
    printedName.replace(/\bcouncillor\b/i, '').trim(),
  );
}
