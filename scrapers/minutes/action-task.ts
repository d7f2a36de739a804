/** Words with which a sentence turns from a task to something else. */
const turn =
  /(?<!&#?\w{2,5});|\. |"(?=\s|$)| – (?=\p{Ll})|,? (?:and|but|so|while|whilst) (?:that )?(?:the |an? |this |these |that |it|he|she|they|we|I|his |her |its |members|officers|[A-Z\ue000-\uf8ff])[^,;.]{0,50}? ?\b(?:would|will|was|were|had|has|is|are|should|said|thanked|asked|noted|confirmed|agreed|did|could)\b|, (?:which|since|as|so|because|who|to which|where|while|whilst|although|but|adding|saying|noting|given)\b|,? and (?:asked|thanked|said|noted|added|requested|invited|suggested|explained|the (?:matter|item|report) (?:was|be))\b| [([](?:[Aa]ctions?|ACTIONS?)\b/u;

/** A task up to where its sentence turns to something else. */
export function taskOf(words: string): string {
  const text = words.slice(0, 600);
  const end = turn.exec(text)?.index;
  return (end === undefined ? text : text.slice(0, end)).replace(/[\s.,"')\]]+$/, '').trim();
}
