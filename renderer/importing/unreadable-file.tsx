import type { EncodingName } from '../../shared/encodings'
import type { Failure } from '../../shared/failure'
import { useWords } from '../wording/words'
import { EncodingMenu } from './encoding-menu'
import { namedFailure } from './named-failure'

interface UnreadableFileProps {
  readonly failure: Failure
  readonly fileName: string
  /** What the person wanted it to be read in. */
  readonly chosenEncoding: EncodingName | null
  readonly onReadAs: (encoding: EncodingName | null) => void
}

/** Why a file cannot be read; where another encoding may help, the way to it. */
export function UnreadableFile({ failure, fileName, chosenEncoding, onReadAs }: UnreadableFileProps) {
  const words = useWords()
  const mayHelp = chosenEncoding !== null || failure.kind === 'file-binary'
  return (
    <div className="file-preview">
      <p className="failure">{words.failure(namedFailure(failure, fileName))}</p>
      {mayHelp && (
        <p>
          <EncodingMenu
            encoding={chosenEncoding}
            isGuessed={false}
            chosen={chosenEncoding}
            onChoose={onReadAs}
          />
        </p>
      )}
    </div>
  )
}
