const COUNT = String.raw`\s?[:–—-]?\s?\d[\d\s]*`

// What a page says around an article: buttons, and how often it was seen.
const FURNITURE = new RegExp(
  `^(?:${[
    String.raw`share(?:\sthis(?:\s(?:page|article|news|story))?)?(?:\s(?:on|via)\s\p{L}+)?`,
    String.raw`print(?:\sthis\s(?:page|article))?|print(?:able)?\sversion|copy\slink|tweet|back\sto\s(?:top|list|news|the\slist)`,
    String.raw`(?:(?:show|load|view|see)\s)?(?:more|all)|all\snews|(?:показать\s)?ещ[её]|все\sновости|барлық\sжаңалықтар`,
    String.raw`(?:\S{1,60}\.)?(?:png|jpe?g|gif|webp)`,
    String.raw`(?:(?:number\sof\s)?views|viewed|seen|comments)${COUNT}|\d[\d\s]*\s(?:views|comments)`,
    String.raw`поделиться(?:\s(?:в|с|на|через)\s.{1,30}|\s(?:ссылкой|новостью|стать[её]й|материалом))?`,
    String.raw`распечатать(?:\s(?:страницу|статью|новость))?|версия\sдля\sпечати|скопировать\sссылку|(?:вернуться\s)?назад(?:\sк\sсписку)?|вернуться\s(?:к|в)\s.{1,30}|наверх`,
    String.raw`(?:(?:количество|кол-во|число)\s)?(?:просмотр(?:ов|ы)|комментари(?:ев|и))${COUNT}|\d[\d\s]*\s(?:просмотр(?:ов|а)?|комментари(?:ев|й|я))`,
    String.raw`бөлісу|басып\sшығару(?:\sнұсқасы)?|басып\sшығаруға\sарналған\sнұсқа(?:сы)?|баспа\sнұсқасы|сілтемені\sкөшіру|артқа|жоғарыға`,
    String.raw`(?:қара(?:лды|лым|лымдар|у)(?:\sсаны)?|пікір(?:лер)?(?:\sсаны)?)${COUNT}|\d[\d\s]*\s(?:рет\s)?(?:қаралды|қаралым|пікір)`,
  ].join('|')})$`,
  'iu',
)
const LONGEST = 80
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const BETWEEN = /\s?[|/•·]\s?/u

/** Whether a line is no text but a part of the page that it was copied from: "Share", «Просмотров: 123». */
export const isFurniture = (text: string): boolean =>
  text.length <= LONGEST && text.split(BETWEEN).every(part => FURNITURE.test(part.replace(AROUND, '')))
