import { isMainThread } from 'node:worker_threads'

// Loaded before a program: says at its end how much memory it had at most, in kilobytes.
if (isMainThread) process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}\n`))
