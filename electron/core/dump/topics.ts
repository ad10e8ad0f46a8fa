const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(word => word !== ''))

/** What newspapers and ministries name their sections after, in three languages, word by word. */
const TOPIC_WORDS = words(`
  news latest main announcements events culture sport sports technology technologies science education
  economy economics business finance finances politics society world regions region health healthcare medicine ecology
  environment agriculture energy industry transport tourism law security defence defense army incidents interview
  interviews opinion media press releases release digital digitalization innovation innovations construction housing
  labour labor social policy youth family religion history art arts international foreign affairs domestic local
  новости главное объявления события культура спорт технологии техника наука образование экономика бизнес
  финансы политика общество мир мире регионы регион здоровье здравоохранение медицина экология природа сельское
  хозяйство энергетика промышленность транспорт туризм право законодательство безопасность оборона армия происшествия
  интервью мнение мнения пресс-релизы пресс-релиз цифровизация инновации строительство жилье жильё труд социальная
  политика молодежь молодёжь семья религия история искусство международные внешняя внутренняя отношения город
  жаңалықтар басты хабарландырулар оқиғалар мәдениет спорт технология технологиялар ғылым білім экономика
  бизнес қаржы саясат қоғам әлем өңірлер өңір аймақтар денсаулық сақтау медицина экология табиғат ауыл шаруашылығы
  шаруашылық энергетика өнеркәсіп көлік туризм құқық заң қауіпсіздік қорғаныс әскер сұхбат пікір цифрландыру инновация
  инновациялар құрылыс еңбек әлеуметтік жастар отбасы дін тарих өнер халықаралық руханият қала
  qoǵam qoğam mádenıet mädeniet bilim ǵylym ğylym sport ekonomıka ekonomika saıasat saiasat janalyqtar jańalyqtar`)
const JOINING_WORDS = words('and & the of in и в во а также және мен бен пен сала саласы jáne jäne')

/** Whether every word of a line names a topic: "Culture and sport", «Наука и образование», «Білім және ғылым». */
export function isTopic(text: string): boolean {
  const parts = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,/]+/u)
    .filter(part => part !== '')
  return (
    parts.some(part => TOPIC_WORDS.has(part)) &&
    parts.every(part => TOPIC_WORDS.has(part) || JOINING_WORDS.has(part))
  )
}
