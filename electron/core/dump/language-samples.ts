/**
 * Some prose in each language that a Cyrillic text could be taken for, written for this file: what letters follow each
 * other is learnt from it. Russian and Kazakh have more, for they must be known from fewer words.
 */
export const CYRILLIC_SAMPLES = {
  ru: `
    Сегодня утром в городе прошло заседание комиссии, на котором рассматривали вопросы развития транспорта и дорог.
    Глава региона поручил усилить контроль за качеством работ и сообщил, что деньги уже выделены из местного бюджета.
    По словам специалистов, число жителей выросло на пять процентов, а средняя зарплата составила триста тысяч тенге.
    Врачи советуют больше гулять, меньше нервничать и вовремя обращаться за помощью. Больница получит новое оборудование.
    Предприятие начнёт выпуск продукции уже в следующем месяце, здесь будут работать более двухсот человек.
    Депутаты обсудили проект закона о защите прав потребителей и предложили внести в него несколько поправок.
    Участники выставки представили свои изделия, победителей наградили дипломами и ценными подарками.
    Он родился в деревне, окончил институт и всю жизнь работал учителем истории, его ученики стали известными людьми.
    Спасатели предупреждают: лёд на реке ещё тонкий, выходить на него опасно. Ночью ожидается мороз, днём туман и гололёд.
    Как отметили в ведомстве, строительство завода завершится к концу года, после чего здесь откроют дополнительные места.
    Полиция задержала подозреваемого, следствие продолжается, других подробностей пока нет. Суд вынес решение в пользу истца.
    Экономика страны растёт, доходы населения увеличиваются, банки снижают ставки, а компании вкладывают средства в производство.
    Сборная выиграла золото чемпионата мира, тренер остался доволен игрой молодых спортсменов. Матч завершился вничью.
    Выставка, концерт, конкурс, фестиваль, премьера спектакля и другие события культурной жизни ждут зрителей в выходные.
    Министерство здравоохранения, управление образования, отдел занятости, налоговая служба, таможенный комитет.
    Граждане могут получить услуги через портал, не выходя из дома. Заявки принимаются ежедневно, кроме воскресенья.
    Новые правила вступят в силу первого января. Они касаются владельцев жилья, водителей, пенсионеров и студентов.
    Итоги недели, главные темы дня, назначения и отставки, объявления, вакансии, общество, экономика, спорт, политика, происшествия, мнения.
    Возле рынка убрали мусор, отремонтировали лестницу, установили фонари и скамейки, посадили деревья и кусты.
    Тарифы на воду и электричество не изменятся, заявил представитель компании. Путешественники выбирают горы и море.
    Археологи нашли древние украшения, возраст которых превышает две тысячи лет. Музей приглашает всех желающих.
    Президент провёл встречу с министром иностранных дел, на саммите прозвучали предложения об усилении безопасности.
    Ранее сообщалось, что военные ведут учения, а переговоры о прекращении огня зашли в тупик. Выборы пройдут осенью.
    Однако не все согласны с такой оценкой: некоторые эксперты считают её преждевременной, хотя многие её поддерживают.
    Если вы хотите узнать об этом больше, посетите сайт или позвоните нам. Можно ли было избежать этой ошибки? Конечно.
    Учёные изучают редких животных, птиц, рыб и растения; климат меняется, ледники тают, уровень моря повышается.
    Женщины, мужчины, дети, подростки, старики, соседи, друзья, семья, любовь, жизнь, смерть, война, мир, свобода, правда.
    Снижены пошлины, завершены торги, объявлен тендер, задержан рейс, найден клад, утверждён бюджет, назначен аким.
    Самолёт вылетел из аэропорта, поезд прибыл на вокзал, автобус следовал по маршруту, водитель скрылся с места аварии.
    Фильм получил премию, певица выпустила альбом, писатель закончил роман, художник открыл мастерскую, актёр сыграл роль.
    Курс валюты, цена нефти, акции, облигации, инфляция, кредит, ипотека, пособие, пенсия, льготы, штраф, проверка, жалоба.
    Стороны подписали соглашение о сотрудничестве, договорились об обмене опытом и открытии прямых рейсов между столицами.`,
  kk: `
    Бүгін таңертең қалада комиссия отырысы өтіп, онда көлік пен жол саласын дамыту мәселелері қаралды.
    Өңір басшысы жұмыс сапасын бақылауды күшейтуді тапсырып, қаржы жергілікті бюджеттен бөлінгенін хабарлады.
    Мамандардың айтуынша, тұрғындар саны бес пайызға артып, орташа жалақы үш жүз мың теңгені құрады.
    Дәрігерлер көбірек серуендеп, дер кезінде көмекке жүгінуге кеңес береді. Аурухана жаңа құрал-жабдық алады.
    Кәсіпорын келесі айда өнім шығаруды бастайды, мұнда екі жүзден астам адам жұмыс істейтін болады.
    Депутаттар тұтынушылардың құқығын қорғау туралы заң жобасын талқылап, бірнеше түзету енгізуді ұсынды.
    Көрмеге қатысушылар өз бұйымдарын таныстырды, жеңімпаздарға дипломдар мен бағалы сыйлықтар табысталды.
    Ол ауылда туып, институтты бітіріп, бар өмірін ұстаздыққа арнады, шәкірттері белгілі азаматтар болды.
    Құтқарушылар өзендегі мұз әлі жұқа екенін, оған шығу қауіпті екенін ескертеді. Түнде аяз, күндіз тұман болады.
    Ведомствода айтылғандай, зауыт құрылысы жыл соңына дейін аяқталады, содан кейін қосымша орындар ашылады.
    Полиция күдіктіні ұстады, тергеу жалғасуда. Сот талапкердің пайдасына шешім шығарды. Басқа мәлімет берілген жоқ.
    Ел экономикасы өсіп келеді, халықтың табысы көбейді, банктер мөлшерлемені төмендетіп, компаниялар қаржы салып жатыр.
    Құрама әлем чемпионатында алтын жеңіп алды, бапкер жас спортшылардың ойынына риза болды. Матч тең аяқталды.
    Көрме, концерт, байқау, мерекелік шара, спектакль тұсауы демалыс күндері көрермендерді күтеді.
    Денсаулық сақтау министрлігі, білім басқармасы, жұмыспен қамту бөлімі, салық қызметі, кеден комитеті.
    Азаматтар қызметті үйден шықпай-ақ портал арқылы ала алады. Өтініштер жексенбіден басқа күндері қабылданады.
    Жаңа ережелер бірінші қаңтардан бастап күшіне енеді. Олар үй иелеріне, жүргізушілерге, зейнеткерлер мен студенттерге қатысты.
    Апта қорытындысы, күннің басты тақырыптары, тағайындаулар, хабарландырулар, қоғам, саясат, оқиғалар, пікірлер, тарих, мәдениет, спорт, экономика.
    Базар маңында қоқыс жиналды, баспалдақ жөнделді, шамдар мен орындықтар орнатылды, ағаштар отырғызылды.
    Су мен жарық тарифі өзгермейді, деді компания өкілі. Саяхатшылар тауды таңдайды. Аталған жоба іске асырылды.
    Археологтар жасы екі мың жылдан асатын көне әшекейлер тапты. Музей барша жұртты шақырады. Арнайы сайт жасалды.
    Тараптар ынтымақтастық туралы келісімге қол қойып, тәжірибе алмасу мен астаналар арасында тікелей рейстер ашуға уағдаласты.
    Салада маман тапшы, сондықтан мамандар даярлау жалғасады. Жанар-жағармай арзандады. Талапкерлер сынақ тапсырды.
    Ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан, қаңтар айларында жиналыс өтпейді.
    Команда алаңға шықты, қарсыласын ұтып, жартылай финалға жолдама алды. Балалар ансамблі саз тартты, билер биледі.
    Ауыл шаруашылығы жануарлары саналды, мал азығы дайындалды, жайылым суландырылды, арық-атыздар тазартылды.`,
  ky: `
    Бүгүн эртең менен шаарда комиссиянын жыйыны өтүп, анда транспорт жана жол тармагын өнүктүрүү маселелери каралды.
    Аймактын башчысы иштин сапасын көзөмөлдөөнү күчөтүүнү тапшырып, каражат жергиликтүү бюджеттен бөлүнгөнүн билдирди.
    Адистердин айтымында, калктын саны беш пайызга өсүп, орточо айлык акы отуз миң сомду түздү. Ал эми баалар төмөндөдү.
    Дарыгерлер көбүрөөк сейилдөөгө, өз убагында жардамга кайрылууга кеңеш беришет. Оорукана жаңы жабдуу алат.
    Ишкана кийинки айда продукция чыгара баштайт, мында эки жүздөн ашык адам иштейт. Бул тууралуу кабарлашты.
    Депутаттар керектөөчүлөрдүн укугун коргоо жөнүндө мыйзамды талкуулап, бир нече түзөтүү киргизүүнү сунушташты.
    Көргөзмөнүн катышуучулары өз буюмдарын тааныштырышты, жеңүүчүлөргө баалуу белектер тапшырылды.
    Ал айылда туулуп, институтту бүтүп, өмүр бою мугалим болуп иштеген. Куткаруучулар суудагы муз жука экенин эскертти.
    Милиция шектүүнү кармады, тергөө жүрүп жатат. Сот чечим чыгарды. Башка маалымат берилген жок. Жаштар үчүн шарттар түзүлдү.
    Өлкөнүн экономикасы өсүүдө, элдин кирешеси көбөйүүдө. Курама команда дүйнө биринчилигинде жеңишке жетишти.
    Билим берүү жана илим министрлиги, саламаттык сактоо, социалдык өнүгүү, чарба башкармалыгы, салык кызматы.
    Жарандар кызматты порталдан ала алышат. Жаңы эрежелер биринчи январдан тартып күчүнө кирет. Борбордо кар жаады.
    Көчөлөр тазаланып, дарактар отургузулду. Музей бардык каалоочуларды чакырат. Тараптар макулдашууга кол коюшту.`,
  tt: `
    Бүген иртән шәһәрдә комиссия утырышы узды, анда транспорт һәм юл өлкәсен үстерү мәсьәләләре каралды.
    Төбәк җитәкчесе эш сыйфатын тикшерүне көчәйтергә кушты һәм акча җирле бюджеттан бүленүен хәбәр итте.
    Белгечләр әйтүенчә, халык саны биш процентка арткан, уртача хезмәт хакы кырык мең сумнан ашкан.
    Табиблар күбрәк йөрергә, вакытында ярдәм сорарга киңәш итә. Хастаханә яңа җиһаз алачак.
    Предприятие киләсе айда товар җитештерә башлый, монда ике йөздән артык кеше эшләячәк. Бу турыда матбугат хезмәте хәбәр итә.
    Депутатлар кулланучылар хокукын яклау турында закон проектын тикшерделәр, берничә төзәтмә кертергә тәкъдим иттеләр.
    Күргәзмәдә катнашучылар үз эшләрен күрсәттеләр, җиңүчеләргә бүләкләр тапшырылды. Ул авылда туган, институт тәмамлаган.
    Коткаручылар елгадагы боз әле юка, аңа чыгу куркыныч дип кисәтә. Төнлә салкын, көндез томан булачак.
    Полиция шикле кешене тоткарлады, тикшерү дәвам итә. Ил икътисады үсә, кешеләрнең керемнәре арта.
    Җыелма команда дөнья чемпионатында алтын яулады. Мәгариф һәм фән министрлыгы, сәламәтлек саклау, мәдәният, спорт.
    Базар янында чүп җыйдылар, баскыч ремонтладылар, агачлар утырттылар. Якшәмбе көнне концерт була, барыгызны да көтәбез.`,
  ba: `
    Бөгөн иртән ҡалала комиссия ултырышы үтте, унда транспорт һәм юл өлкәһен үҫтереү мәсьәләләре ҡаралды.
    Төбәк етәксеһе эш сифатын тикшереүҙе көсәйтергә ҡушты һәм аҡса урындағы бюджеттан бүленеүен хәбәр итте.
    Белгестәр әйтеүенсә, халыҡ һаны биш процентҡа артҡан, уртаса эш хаҡы ҡырҡ мең һумдан ашҡан.
    Табиптар күберәк йөрөргә, ваҡытында ярҙам һорарға кәңәш итә. Дауахана яңы йыһаз аласаҡ. Был турала матбуғат хеҙмәте хәбәр итә.
    Депутаттар ҡулланыусыларҙың хоҡуғын яҡлау тураһында закон проектын тикшерҙе, бер нисә төҙәтмә индерергә тәҡдим итте.
    Күргәҙмәлә ҡатнашыусылар үҙ эштәрен күрһәтте, еңеүселәргә бүләктәр тапшырылды. Ул ауылда тыуған, институт тамамлаған.
    Йылғалағы боҙ әле йоҡа, уға сығыу хәүефле. Төндә һалҡын, көндөҙ томан булыр. Ил иҡтисады үҫә, кешеләрҙең килеме арта.`,
  uk: `
    Сьогодні вранці в місті відбулося засідання комісії, на якому розглядали питання розвитку транспорту та доріг.
    Голова області доручив посилити контроль за якістю робіт і повідомив, що гроші вже виділені з місцевого бюджету.
    За словами фахівців, кількість мешканців зросла на п'ять відсотків, а середня зарплата становить двадцять тисяч гривень.
    Лікарі радять більше гуляти, менше нервувати та вчасно звертатися по допомогу. Лікарня отримає нове обладнання.
    Підприємство почне випуск продукції вже наступного місяця, тут працюватиме понад двісті людей.
    Депутати обговорили проєкт закону про захист прав споживачів і запропонували внести до нього декілька поправок.
    Учасники виставки представили свої вироби, переможців нагородили дипломами. Він народився в селі, закінчив інститут.
    Рятувальники попереджають: лід на річці ще тонкий, виходити на нього небезпечно. Вночі очікується мороз, вдень туман.
    Поліція затримала підозрюваного, слідство триває. Економіка країни зростає, доходи населення збільшуються.
    Збірна здобула золото чемпіонату світу, тренер залишився задоволений грою молодих спортсменів.
    Міністерство охорони здоров'я, управління освіти, податкова служба. Громадяни можуть отримати послуги через портал.
    Нові правила набудуть чинності першого січня. Вони стосуються власників житла, водіїв, пенсіонерів та студентів.
    Ранкова погода, державна служба, головні події тижня, сильний вітер, дощ, сніг, наступний рік, зустріч, ринок, будинок, робота.`,
  be: `
    Сёння раніцай у горадзе адбылося пасяджэнне камісіі, на якім разглядалі пытанні развіцця транспарту і дарог.
    Кіраўнік вобласці даручыў узмацніць кантроль за якасцю работ і паведаміў, што грошы ўжо выдзелены з мясцовага бюджэту.
    Паводле слоў спецыялістаў, колькасць жыхароў вырасла на пяць працэнтаў, а сярэдняя зарплата склала тысячу рублёў.
    Урачы раяць больш гуляць, менш нервавацца і своечасова звяртацца па дапамогу. Бальніца атрымае новае абсталяванне.
    Прадпрыемства пачне выпуск прадукцыі ўжо ў наступным месяцы, тут будуць працаваць больш за дзвесце чалавек.
    Дэпутаты абмеркавалі праект закона аб абароне правоў спажыўцоў. Удзельнікі выставы прадставілі свае вырабы.
    Ён нарадзіўся ў вёсцы, скончыў інстытут і ўсё жыццё працаваў настаўнікам гісторыі. Ноччу чакаецца мароз, днём туман.
    Эканоміка краіны расце, даходы насельніцтва павялічваюцца. Зборная выйграла золата чэмпіянату свету.`,
  bg: `
    Тази сутрин в града се проведе заседание на комисията, на което бяха разгледани въпроси за развитието на транспорта и пътищата.
    Областният управител нареди да се засили контролът върху качеството на работата и съобщи, че парите вече са отпуснати.
    По думите на специалистите броят на жителите е нараснал с пет процента, а средната заплата е хиляда лева.
    Лекарите съветват да се разхождаме повече и навреме да търсим помощ. Болницата ще получи ново оборудване.
    Предприятието ще започне производство още през следващия месец, тук ще работят над двеста души.
    Депутатите обсъдиха проекта на закон за защита на потребителите и предложиха няколко поправки.
    Участниците в изложбата представиха своите изделия, победителите бяха наградени с дипломи. Той е роден на село.
    Спасителите предупреждават: ледът на реката е тънък, опасно е да се излиза върху него. През нощта се очаква студ.
    Полицията задържа заподозрян, разследването продължава. Икономиката на страната расте, доходите на хората се увеличават.
    Отборът спечели златото на световното първенство. Новите правила влизат в сила от първи януари и засягат шофьорите.
    Откриха изложба, отвориха врати, започна строежът, построиха мост, спечелиха мача, жителите чакат, цената падна.`,
  sr: `
    Јутрос је у граду одржана седница комисије на којој су разматрана питања развоја саобраћаја и путева.
    Начелник округа наложио је да се појача контрола квалитета радова и саопштио да је новац већ издвојен из буџета.
    Према речима стручњака, број становника порастао је за пет одсто, а просечна плата износи сто хиљада динара.
    Лекари саветују да се више шета и да се на време тражи помоћ. Болница ће добити нову опрему.
    Предузеће ће почети производњу већ следећег месеца, овде ће радити више од двеста људи. Посланици су расправљали о закону.
    Учесници изложбе представили су своје радове, победници су добили награде. Рођен је на селу, завршио је факултет.
    Полиција је ухапсила осумњиченог, истрага се наставља. Привреда земље расте. Репрезентација је освојила злато.
    Ноћу се очекује мраз, дању магла. Основна школа, дом здравља, градска управа, отворена врата, нови мост, почела је настава.`,
  mk: `
    Утрово во градот се одржа седница на комисијата на која беа разгледани прашања за развојот на сообраќајот и патиштата.
    Градоначалникот нареди да се засили контролата на квалитетот и соопшти дека парите веќе се издвоени од буџетот.
    Според стручњаците, бројот на жители пораснал за пет проценти. Лекарите советуваат повеќе прошетки.
    Претпријатието ќе започне производство веќе следниот месец, тука ќе работат над двесте луѓе. Пратениците го разгледаа законот.
    Учесниците на изложбата ги претставија своите дела. Полицијата го приведе осомничениот, истрагата продолжува.
    Економијата на земјата расте. Репрезентацијата освои злато, а новите правила стапуваат на сила од први јануари.`,
  mn: `
    Өнөөдөр өглөө хотод комиссын хурал болж, тээвэр ба замын салбарыг хөгжүүлэх асуудлыг хэлэлцлээ.
    Аймгийн дарга ажлын чанарт тавих хяналтыг сайжруулахыг үүрэг болгож, орон нутгийн төсвөөс мөнгө гаргасныг мэдэгдэв.
    Мэргэжилтнүүдийн хэлснээр хүн амын тоо таван хувиар өсөж, дундаж цалин хоёр сая төгрөг болжээ.
    Эмч нар илүү их алхаж, цаг тухайд нь тусламж авахыг зөвлөж байна. Эмнэлэг шинэ тоног төхөөрөмж авна.
    Үйлдвэр ирэх сараас бүтээгдэхүүн гаргаж эхлэх бөгөөд энд хоёр зуу гаруй хүн ажиллана. Гишүүд хуулийн төслийг хэлэлцэв.
    Цагдаа сэжигтнийг баривчилж, мөрдөн байцаалт үргэлжилж байна. Улсын эдийн засаг өсөж, иргэдийн орлого нэмэгдэж байна.
    Монгол Улсын шигшээ баг дэлхийн аваргад алтан медаль авлаа. Багш нар сурагчдад ном, дэвтэр тараав.`,
  tg: `
    Имрӯз субҳ дар шаҳр ҷаласаи комиссия баргузор шуд, ки дар он масъалаҳои рушди нақлиёт ва роҳҳо баррасӣ гардид.
    Раиси вилоят супориш дод, ки назорати сифати кор пурзӯр карда шавад ва хабар дод, ки маблағ аз буҷа ҷудо шудааст.
    Ба гуфтаи мутахассисон, шумораи аҳолӣ панҷ фоиз афзуда, музди миёнаи меҳнат ҳазор сомонӣ шудааст.
    Табибон тавсия медиҳанд, ки бештар сайр кунед ва сари вақт кӯмак пурсед. Беморхона таҷҳизоти нав мегирад.
    Корхона моҳи оянда ба истеҳсоли маҳсулот оғоз мекунад, дар ин ҷо зиёда аз дусад нафар кор мекунанд.
    Вакилон лоиҳаи қонунро муҳокима карданд. Иқтисоди кишвар рушд мекунад, даромади мардум меафзояд. Варзишгарон медал гирифтанд.`,
  uz: `
    Бугун эрталаб шаҳарда комиссия йиғилиши бўлиб ўтди, унда транспорт ва йўл соҳасини ривожлантириш масалалари кўриб чиқилди.
    Вилоят раҳбари иш сифатини назорат қилишни кучайтиришни топширди ва маблағ маҳаллий бюджетдан ажратилганини билдирди.
    Мутахассисларнинг айтишича, аҳоли сони беш фоизга ошди, ўртача иш ҳақи уч миллион сўмни ташкил этди.
    Шифокорлар кўпроқ сайр қилишни, ўз вақтида ёрдам сўрашни маслаҳат беради. Касалхона янги ускуна олади.
    Корхона келаси ойда маҳсулот ишлаб чиқаришни бошлайди, бу ерда икки юздан ортиқ киши ишлайди. Депутатлар қонун лойиҳасини муҳокама қилди.
    Иштирокчилар ўз ишларини намойиш этди, ғолибларга совғалар топширилди. Мамлакат иқтисодиёти ўсмоқда, аҳоли даромади ортмоқда.`,
} as const

/** The same for Latin letters. Kazakh in Latin letters is made of its Cyrillic sample. */
export const LATIN_SAMPLES = {
  en: `
    This morning the commission met in the city to consider how transport and roads should be developed further.
    The head of the region asked for stricter control of the works and said that the money had been set aside already.
    According to specialists, the number of residents grew by five percent, and the average wage reached a new high.
    Doctors advise people to walk more, worry less and ask for help in time. The hospital will receive new equipment.
    The plant will begin production next month, and more than two hundred people are going to work there.
    Lawmakers discussed the bill on consumer rights and proposed several amendments which would take effect in January.
    Those who took part in the exhibition showed what they had made, winners received diplomas and valuable gifts.
    He was born in a village, finished college and taught history all his life; his students became well known.
    Rescuers warn that the ice on the river is still thin. Frost is expected at night, fog and wind during the day.
    Police detained a suspect, the inquiry goes on, no further details are known. The court ruled for the plaintiff.
    The economy is growing, incomes rise, banks cut rates, companies invest. Our team won gold, their coach was happy.
    Ministry of Health, Department of Education, tax service, customs office, board, agency, society, culture, sports.
    Citizens can get services online without leaving home. Applications are accepted every day except Sunday.
    Prices, floods, workers, schools, awards, reforms, talks, summit hosts, mayor resigns, markets fall, oil slides.
    Scientists study rare animals, birds and fish; the climate is changing and glaciers melt. What could we have done?
    Foreign minister holds talks in Brussels as leaders agree on aid; exports climb, budget gap narrows, strike ends.`,
  tr: `
    Bu sabah şehirde ulaşım ve yol sorunlarının görüşüldüğü komisyon toplantısı yapıldı.
    Bölge başkanı işlerin kalitesinin denetlenmesini istedi ve paranın yerel bütçeden ayrıldığını söyledi.
    Uzmanlara göre nüfus yüzde beş arttı, ortalama maaş ise yirmi bin liraya ulaştı. Doktorlar daha çok yürümeyi öneriyor.
    Fabrika gelecek ay üretime başlayacak, burada iki yüzden fazla kişi çalışacak. Milletvekilleri yasa tasarısını görüştü.
    Polis şüpheliyi gözaltına aldı, soruşturma sürüyor. Ülke ekonomisi büyüyor, halkın geliri artıyor. Milli takım altın madalya aldı.
    Sağlık Bakanlığı, eğitim müdürlüğü, vergi dairesi. Gece don, gündüz sis bekleniyor. Öğretmenler ve öğrenciler için yeni kurallar.`,
  az: `
    Bu gün səhər şəhərdə nəqliyyat və yol məsələlərinin müzakirə olunduğu komissiya iclası keçirilib.
    Rayon başçısı işlərin keyfiyyətinə nəzarəti gücləndirməyi tapşırıb və vəsaitin ayrıldığını bildirib.
    Mütəxəssislərin sözlərinə görə, əhalinin sayı beş faiz artıb. Həkimlər daha çox gəzməyi məsləhət görürlər.
    Müəssisə gələn ay istehsala başlayacaq, burada iki yüzdən çox adam işləyəcək. Deputatlar qanun layihəsini müzakirə ediblər.`,
  uz: `
    Bugun ertalab shaharda komissiya yig'ilishi bo'lib o'tdi, unda transport va yo'l sohasini rivojlantirish ko'rib chiqildi.
    Viloyat rahbari ish sifatini nazorat qilishni kuchaytirishni topshirdi va mablag' byudjetdan ajratilganini bildirdi.
    Mutaxassislarning aytishicha, aholi soni besh foizga oshdi. Shifokorlar ko'proq sayr qilishni maslahat beradi.
    Korxona kelasi oyda mahsulot ishlab chiqarishni boshlaydi, bu yerda ikki yuzdan ortiq kishi ishlaydi.
    Ishtirokchilar o'z ishlarini namoyish etdi, g'oliblarga sovg'alar topshirildi. Mamlakat iqtisodiyoti o'smoqda, maktablar yangilandi.`,
  tk: `
    Bu gün irden şäherde ulag we ýol pudagyny ösdürmek meselelerine garalan toparyň mejlisi geçirildi.
    Welaýatyň häkimi işleriň hiline gözegçiligi güýçlendirmegi tabşyrdy. Hünärmenleriň aýtmagyna görä, ilat köpeldi.
    Kärhana geljek aýda önüm çykaryp başlar, bu ýerde iki ýüzden gowrak adam işlär. Mugallymlar we okuwçylar üçin täze düzgünler.`,
  de: `
    Heute Morgen tagte in der Stadt die Kommission, auf der Fragen des Verkehrs und der Straßen beraten wurden.
    Der Leiter der Region forderte, die Qualität der Arbeiten strenger zu prüfen, und sagte, das Geld sei bereits bewilligt.
    Nach Angaben von Fachleuten ist die Zahl der Einwohner um fünf Prozent gestiegen. Ärzte raten, mehr spazieren zu gehen.
    Das Werk beginnt im nächsten Monat mit der Produktion, hier werden mehr als zweihundert Menschen arbeiten.
    Die Polizei nahm einen Verdächtigen fest. Die Wirtschaft wächst, Preise und Einkommen steigen, Banken senken die Zinsen.
    Neue Schule, neues Krankenhaus, große Ausstellung, junge Sportler, Wetter am Wochenende, Kultur und Gesellschaft.`,
  fr: `
    Ce matin, la commission s'est réunie dans la ville pour examiner les questions de transport et de routes.
    Le chef de la région a demandé de renforcer le contrôle des travaux et a déclaré que l'argent était déjà prévu.
    Selon les spécialistes, le nombre d'habitants a augmenté de cinq pour cent. Les médecins conseillent de marcher davantage.
    L'usine commencera la production le mois prochain, plus de deux cents personnes y travailleront.
    La police a arrêté un suspect, l'enquête se poursuit. L'économie du pays croît, les prix baissent, nos sportifs ont gagné.`,
  es: `
    Esta mañana se reunió en la ciudad la comisión que examinó las cuestiones del transporte y de las carreteras.
    El jefe de la región pidió reforzar el control de las obras y dijo que el dinero ya está asignado en el presupuesto.
    Según los especialistas, el número de habitantes creció un cinco por ciento. Los médicos aconsejan caminar más.
    La fábrica comenzará la producción el próximo mes y allí trabajarán más de doscientas personas. La policía detuvo a un hombre.`,
  pt: `
    Esta manhã a comissão reuniu-se na cidade para examinar as questões do transporte e das estradas.
    O chefe da região pediu mais controlo das obras e disse que o dinheiro já está previsto. A polícia deteve um suspeito.
    Segundo os especialistas, o número de moradores cresceu cinco por cento. Os médicos aconselham a caminhar mais.`,
  it: `
    Questa mattina si è riunita in città la commissione che ha esaminato le questioni dei trasporti e delle strade.
    Il capo della regione ha chiesto di rafforzare il controllo dei lavori e ha detto che i soldi sono già stanziati.
    Secondo gli specialisti il numero degli abitanti è cresciuto del cinque per cento. I medici consigliano di camminare di più.
    La fabbrica inizierà la produzione il mese prossimo e vi lavoreranno più di duecento persone. La polizia ha fermato un uomo.`,
  pl: `
    Dziś rano w mieście odbyło się posiedzenie komisji, na którym rozpatrzono sprawy transportu i dróg.
    Szef regionu polecił wzmocnić kontrolę jakości prac i powiedział, że pieniądze zostały już przyznane.
    Według specjalistów liczba mieszkańców wzrosła o pięć procent. Lekarze radzą więcej spacerować.
    Zakład rozpocznie produkcję w przyszłym miesiącu, będzie tu pracować ponad dwieście osób. Policja zatrzymała podejrzanego.`,
  cs: `
    Dnes ráno se ve městě konalo zasedání komise, na kterém se projednávaly otázky dopravy a silnic.
    Podle odborníků počet obyvatel vzrostl o pět procent. Lékaři radí více chodit. Policie zadržela podezřelého.
    Závod zahájí výrobu příští měsíc, bude zde pracovat více než dvě stě lidí. Poslanci projednali návrh zákona.`,
  nl: `
    Vanochtend vergaderde in de stad de commissie over vragen van vervoer en wegen.
    Volgens deskundigen is het aantal inwoners met vijf procent gegroeid. Artsen raden aan om meer te wandelen.
    De fabriek begint volgende maand met de productie, er zullen meer dan tweehonderd mensen werken. De politie hield een verdachte aan.`,
  ro: `
    Astăzi dimineață în oraș a avut loc ședința comisiei la care au fost examinate problemele transportului și ale drumurilor.
    Potrivit specialiștilor, numărul locuitorilor a crescut cu cinci la sută. Medicii recomandă mai multe plimbări.
    Fabrica va începe producția luna viitoare, aici vor lucra peste două sute de oameni. Poliția a reținut un suspect.`,
  id: `
    Pagi ini di kota diadakan rapat komisi yang membahas masalah transportasi dan jalan.
    Kepala daerah meminta agar pengawasan mutu pekerjaan diperkuat dan mengatakan bahwa dana sudah disediakan.
    Menurut para ahli, jumlah penduduk naik lima persen. Dokter menyarankan lebih banyak berjalan kaki.
    Pabrik akan mulai berproduksi bulan depan, lebih dari dua ratus orang akan bekerja di sini. Polisi menahan tersangka.`,
} as const
