// Invented people whose names stand in articles of all three languages, in two scripts and in all their cases.

const FIRST = 'Дос Ай Бек Нұр Сер Жан Тай Қай Мұқ Әб Тоқ Са Ер Бай Кен'.split(' ')
const SECOND = 'ай ім ан бек жан қали мұхан тай сын дос ғали хан құл мыр'.split(' ')
const THIRD = ['', ...'бай ғазы гелді тас мыс бол нәз шын дар рық жол құт зат'.split(' ')]
const LAST = ['ев', 'ов', 'енов', 'баев', 'ин', 'беков']
const GIVEN = 'Ерлан Айгүл Мақсат Дина Қанат Әсел Тимур Жанна Олжас Гүлнар Ілияс Сәуле'.split(' ')
const LATIN = new Map(
  'а:a ә:a б:b в:v г:g ғ:g д:d е:e ж:zh з:z и:i й:y к:k қ:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ұ:u ү:u х:kh ш:sh ы:y і:i я:ya'
    .split(' ')
    .map(pair => pair.split(':')),
)
const CASES = {
  en: ['', '', '', '’s'],
  ru: ['', '', 'а', 'у', 'ым', 'е'],
  kk: ['', '', 'тың', 'қа', 'ты', 'пен', 'та'],
}

export const PEOPLE = FIRST.length * SECOND.length * THIRD.length * LAST.length

const latin = name => {
  const letters = Array.from(name.toLowerCase(), letter => LATIN.get(letter)).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/** @param number of the person, below PEOPLE @returns both names, in both scripts */
export function person(number) {
  let rest = number
  const pick = list => {
    const picked = list[rest % list.length]
    rest = Math.floor(rest / list.length)
    return picked
  }
  const family = [FIRST, SECOND, THIRD, LAST].map(pick).join('')
  const given = GIVEN[number % GIVEN.length]
  return { given, family, latinGiven: latin(given), latinFamily: latin(family) }
}

/** A person as an article names them, in one of the cases of its language. */
export function named({ given, family, latinGiven, latinFamily }, language, next) {
  const ending = CASES[language][Math.floor(next() * CASES[language].length)]
  return language === 'en' ? `${latinGiven} ${latinFamily}${ending}` : `${given} ${family}${ending}`
}
