/** One release in three languages. */
export const RU =
  'В Алматы открыт мост через Большую Алматинку 14.02.2025\n' +
  'Аким города Ербол Досаев открыл новый мост через реку Большая Алматинка в Ауэзовском районе. Длина моста 184 метра, по нему в сутки смогут проезжать 27 500 автомобилей. Строительство велось с марта прошлого года компанией «Алматыметрокурылыс». На работы из городского бюджета направлено 4,6 млрд тенге, на площадке трудились 312 человек. По словам руководителя управления городской мобильности Каната Бекетаева, движение по проспекту Райымбека восстановлено полностью.\n'
export const KK =
  'Алматыда Үлкен Алматы өзені арқылы өтетін көпір ашылды 14.02.2025\n' +
  'Қала әкімі Ербол Досаев Әуезов ауданында Үлкен Алматы өзені арқылы өтетін жаңа көпірді ашты. Көпірдің ұзындығы 184 метр, ол арқылы тәулігіне 27 500 көлік өте алады. Құрылысты былтырғы наурыздан бері «Алматыметроқұрылыс» компаниясы жүргізді. Жұмысқа қала бюджетінен 4,6 млрд теңге бөлінді, алаңда 312 адам еңбек етті. Қалалық мобильділік басқармасының басшысы Қанат Бекетаевтың айтуынша, Райымбек даңғылындағы қозғалыс толық қалпына келтірілді.\n'
export const EN =
  'A bridge over the Bolshaya Almatinka opens in Almaty 14.02.2025\n' +
  'The mayor of the city, Yerbol Dosayev, has opened a new bridge over the Bolshaya Almatinka river in the Auezov district. The bridge is 184 metres long, and 27,500 cars a day will be able to use it. It has been built since March of last year by the company Almatymetrokurylys. The city gave 4.6 billion tenge for the work, and 312 people were busy on the site. According to Kanat Beketayev, head of the department of urban mobility, traffic on Raiymbek avenue is back to normal.\n'
/** A near copy of the Russian one. */
export const RENAMED = RU.replace(/^.*\n/u, 'Мост открыли раньше срока 16.02.2025\n')
export const PARK =
  'В Таразе высадили деревья 14.02.2025\n' +
  'В парке имени Бауыржана Момышулы волонтёры посадили 1 200 саженцев карагача и тополя. Работы провели студенты Таразского университета вместе с жителями микрорайона Астана. По словам директора парка Сауле Ержановой, поливать деревья будут из нового колодца, который пробурили осенью, а весной 2026 года аллею продолжат до улицы Толе би.\n'

/** The address of a release. */
export const at = (number: number, lang: string) =>
  `Source : https://www.gov.kz/memleket/entities/almaty/press/news/details/${number}?lang=${lang}\n`
/** An address that stands for nothing. */
export const PLACEHOLDER = 'Source : https://www.gov.kz/memleket/entities/almaty/press/news/details/1\n'
