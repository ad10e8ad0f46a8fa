import { isMainThread } from 'node:worker_threads'

// Loaded before a program: says at its end how much memory it had at most and how long its threads worked in all.
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const said = { kilobytes: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }
    process.stderr.write(`${JSON.stringify(said)}\n`)
  })
}
