import { useStore } from 'zustand'
import { unreachable } from '../../shared/unreachable'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { FinishedImport } from './finished-import'
import { RunningImport } from './running-import'

/** The line at the foot of the window that shows an import under way and what came of it. Nothing else waits. */
export function ImportStrip() {
  const { stores } = useApp()
  const { importing, importReport, pastImports } = stores
  const state = useStore(importing)
  const close = () => {
    importing.close()
    focusPlace(LIST_ID)
  }
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
      return (
        <RunningImport
          progress={state.progress}
          isStopping={state.isStopping}
          onPause={on => void importing.setPaused(on)}
          onStop={() => void importing.stop()}
        />
      )
    case 'finished': {
      const { report } = state
      return (
        <FinishedImport
          report={report}
          onShowReport={() => importReport.show(report)}
          onTakeOut={() => {
            void pastImports.setUndone(report.importId, true)
            close()
          }}
          onClose={close}
        />
      )
    }
    default:
      return unreachable(state)
  }
}
