/** "RESOLVED to accept the reasons given by A": who gives reasons where attendance is the matter. */
export const reasonsGiven =
  /\breasons? (?:for absence )?(?:given|offered|submitted|stated|put forward|sent|received)(?= (?:by|from)\b)/i;
/** Of one who sat for the one before him. */
export const isRepresenting = /^(?: \([^()]*\))?,? ?\(?(?:who|whose|for whom|with)\b/i;
/** "All bar A and B answered the roll". */
export const allBut =
  /\b(?:all|every\w*)\b[^.;]{0,30}\b(?:bar|but|save|except|excepting|apart from|other than)(?: for)? (?:the )?$/i;
export const cameBehind =
  /^ (?:had |were |was |all )?(?:answer|attend|present|there\b|here\b|came\b|appear)/i;
/** Between the parts of one list. */
export const joins =
  /^(?: \([^()]*\)|, (?:the )?(?:(?:\p{Lu}[\p{L}&'-]*|of|for|and|the) ?){1,8})?,?;? ?(?:and|&)? ?(?:also )?(?:of|from|by|on behalf of|for)? ?(?:the )?(?:\p{Lu}[\p{L}-]*,? ){0,4}$/u;
/** "Neither A nor B was present". */
export const neither =
  /\bneither\b[^.;]{3,120}\bnor\b[^.;]{3,80}\b(?:(?:was|were|is) (?:present|in attendance|there)|attended|appeared|came)\b/i;
/** "and the Development Manager (A": an office goes on with the list, and its holder is named behind it. */
const namesHolder =
  /(?:,|;|\band|&) (?:from |of )?(?:the )?(?:(?:\p{Lu}[\p{L}&'-]*|of|and|for|the|&) ){1,8}\($/u;
/** Whether the words open an aside on another than those of the list. */
export const isAsideStart = (before: string): boolean =>
  (/\((?:[^()]*\b(?:substitut\w*|replaced|represented|deput\w*|by|for|of|vice|instead|standing|sitting)\b[^()]*)?$/i.test(
    before,
  ) &&
    !namesHolder.test(before)) ||
  /\bwhom?\b[^.;,]*$/i.test(before);
