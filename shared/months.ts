// English, Russian (nominative, genitive, prepositional and abbreviated), Kazakh in Cyrillic with its case endings or abbreviated,
// and Kazakh in the Latin alphabets of 2018 and 2021.
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|январ[ьяе]|янв|қаң|қаңтар\p{L}{0,6}|qa[ńñ]tar\p{L}{0,6})$/u,
  /^(?:feb(?:ruary)?|феврал[ьяе]|февр?|ақп|ақпан\p{L}{0,6}|aqpan\p{L}{0,6})$/u,
  /^(?:mar(?:ch)?|март[ае]?|мар|нау|наурыз\p{L}{0,6}|na[uý]ryz\p{L}{0,6})$/u,
  /^(?:apr(?:il)?|апрел[ьяе]|апр|сәу|сәуір\p{L}{0,6}|s[aäá][uý][iı]r\p{L}{0,6})$/u,
  /^(?:may|ма[йяе]|мам|мамыр\p{L}{0,6}|mamyr\p{L}{0,6})$/u,
  /^(?:june?|июн[ьяе]|мау|маусым\p{L}{0,6}|ma[uý]sym\p{L}{0,6})$/u,
  /^(?:july?|июл[ьяе]|шіл|шілде\p{L}{0,6}|(?:ş|sh)[iı]lde\p{L}{0,6})$/u,
  /^(?:aug(?:ust)?|август[ае]?|авг|там|тамыз\p{L}{0,6}|tamyz\p{L}{0,6})$/u,
  /^(?:sept?(?:ember)?|сентябр[ьяе]|сент?|қыр|қыркүйек\p{L}{0,6}|qyrk[uüú][iıy]ek\p{L}{0,6})$/u,
  /^(?:oct(?:ober)?|октябр[ьяе]|окт|қаз|қазан\p{L}{0,6}|qazan\p{L}{0,6})$/u,
  /^(?:nov(?:ember)?|ноябр[ьяе]|нояб?|қар|қараша\p{L}{0,6}|qara(?:ş|sh)a\p{L}{0,6})$/u,
  /^(?:dec(?:ember)?|декабр[ьяе]|дек|жел|желтоқсан\p{L}{0,6}|jeltoqsan\p{L}{0,6})$/u,
]

/** The number of a month's name, 1 to 12; null for any other word. */
export function monthNumber(word: string): number | null {
  const index = MONTHS.findIndex(names => names.test(word.normalize('NFC').toLowerCase()))
  return index === -1 ? null : index + 1
}
