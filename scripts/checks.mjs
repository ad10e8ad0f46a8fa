import { CHECKS } from './lib/checks.mjs'

// `npm run check`: types, lint and boundaries, without any test.
for (const { name, findFaults } of CHECKS) {
  const faults = await findFaults()
  console.log(faults === '' ? `ok    ${name}` : `WRONG ${name}\n${faults}`)
  if (faults !== '') process.exitCode = 1
}
