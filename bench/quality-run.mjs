import { join } from 'node:path'
import { readMeasures } from './quality-files.mjs'
import { measureForms } from './quality-forms.mjs'
import { measureNames } from './quality-names.mjs'
import { measureQuestions } from './quality-questions.mjs'

// The part of bench/quality.mjs that runs the program's own code.

const [folder, scratch] = process.argv.slice(2)
const { measures } = readMeasures(folder)
let libraries = 0
const newFolder = () => join(scratch, `library-${libraries++}`)
const say = (title, table) => {
  console.log(`\n${title}`)
  console.table(table)
}

for (const { name, rows } of measures.names) {
  const { pairs, wrong } = await measureNames(rows, newFolder())
  say(`Names across scripts, typed and found: ${name}`, pairs)
  say('Found by the sound alone', [wrong])
}
if (measures.names.length === 0) console.log('\nNo table of names: names across scripts are not measured')

for (const { name, rows } of measures.forms) {
  const { language, table } = measureForms(rows)
  say(`Forms of a word that meet: ${name}, ${language}`, table)
}
if (measures.forms.length === 0) console.log('\nNo forms with their lemmas: word forms are not measured')

for (const { name, rows } of measures.questions) {
  const wanted = new Set(rows.flatMap(({ relevant }) => relevant))
  const passages = measures.articles.filter(file => file.rows.some(({ id }) => wanted.has(id)))
  if (passages.length === 0) console.log(`\n${name}: none of its passages is there`)
  else {
    const all = passages.flatMap(file => file.rows)
    say(`Judged questions: ${name}`, [await measureQuestions(rows, all, newFolder())])
  }
}
if (measures.questions.length === 0) console.log('\nNo judged questions: ranking is not measured')
