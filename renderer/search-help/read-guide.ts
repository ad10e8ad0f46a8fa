import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import type { Guide, GuideBlock, GuidePiece, GuideText } from './guide'

/** Reads Markdown. Links are their words alone; markup and pictures stay as they were typed. */
export const readGuide = (markdown: string): Guide => blocksOf(lexer(markdown))

const blocksOf = (tokens: readonly Token[]): Guide => tokens.flatMap(blockOf)

function blockOf(anyToken: Token): readonly GuideBlock[] {
  const token = known(anyToken)
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: token.depth, text: textOf(token.tokens) }]
    case 'list':
      return [
        { kind: 'list', isOrdered: token.ordered, items: token.items.map(({ tokens }) => blocksOf(tokens)) },
      ]
    case 'table':
      return [
        { kind: 'table', head: token.header.map(cellText), rows: token.rows.map(row => row.map(cellText)) },
      ]
    case 'code':
      return [{ kind: 'code', text: token.text }]
    case 'blockquote':
      return blocksOf(token.tokens)
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: textOf(token.tokens ?? [token]) }]
    case 'space':
    case 'hr':
    case 'def':
      return []
    default:
      return [{ kind: 'paragraph', text: [plain(token.raw)] }]
  }
}

const cellText = ({ tokens }: Tokens.TableCell): GuideText => textOf(tokens)
const textOf = (tokens: readonly Token[]): GuideText => tokens.flatMap(piecesOf)

function piecesOf(anyToken: Token): GuideText {
  const token = known(anyToken)
  switch (token.type) {
    case 'codespan':
      return [{ kind: 'code', text: token.text }]
    case 'em':
      return [{ kind: 'emphasis', text: textOf(token.tokens) }]
    case 'strong':
      return [{ kind: 'strong', text: textOf(token.tokens) }]
    case 'link':
      return textOf(token.tokens)
    case 'text':
    case 'escape':
      return [plain(token.text)]
    case 'br':
      return [plain(' ')]
    default:
      return [plain(token.raw)]
  }
}

const plain = (text: string): GuidePiece => ({ kind: 'plain', text })

// Kinds that extensions of marked add are typed as any; there are none here.
const known = (token: Token) => token as MarkedToken
