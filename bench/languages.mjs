import { built, runApart } from './built.mjs'

// How often the language of a text is told rightly. `npx node bench/languages.mjs <folder>`: a file for each language,
// named by its code (en.txt, ru.txt, kk.txt), a text a line. Any other name, such as ky.txt, holds texts that are in none
// of the three, and for those to know nothing is right.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Which folder of texts?')
process.stdout.write(runApart([await built('language-shares'), folder]).stdout)
