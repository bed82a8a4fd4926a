import type { Reporter, TestModule } from 'vitest/node'

type State = 'passed' | 'failed' | 'skipped'

const states = (modules: readonly TestModule[]): State[] =>
  modules.flatMap((module) => {
    const tests = [...module.children.allTests()].map((test): State => {
      const { state } = test.result()
      return state === 'pending' ? 'skipped' : state
    })
    // A file that could not even be loaded has no tests to fail; it counts as one that did.
    return tests.length === 0 && module.state() === 'failed' ? ['failed' as const] : tests
  })

/** Ends a test run with one plain line: "N passed, N failed", and how many were skipped where any were. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const all = states(modules)
    const count = (state: State): number => all.filter((one) => one === state).length
    const failed = count('failed') + unhandled.length
    const skipped = count('skipped')
    process.stdout.write(`${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
  }
}
