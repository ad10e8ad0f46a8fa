import { createElement, Fragment, type ReactNode } from 'react'
import { unreachable } from '../../shared/unreachable'
import type { Guide, GuideBlock, GuidePiece, GuideText } from './guide'

/** Draws code where it is a query that can be tried. */
export type DrawQuery = (query: string) => ReactNode

interface GuideViewProps {
  readonly guide: Guide
  readonly drawQuery: DrawQuery
}

/** A guide as elements; code in the first column of a table is a query. Its first heading is that of the window around it. */
export function GuideView({ guide, drawQuery }: GuideViewProps) {
  return inOrder(
    guide.filter(block => block.kind !== 'heading' || block.level > 1),
    block => drawBlock(block, drawQuery),
  )
}

function drawBlock(block: GuideBlock, drawQuery: DrawQuery): ReactNode {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${Math.min(block.level + 1, 6)}`, null, drawText(block.text, drawCode))
    case 'paragraph':
      return <p>{drawText(block.text, drawCode)}</p>
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'list': {
      const items = inOrder(block.items, item => (
        <li>{inOrder(item, inner => drawBlock(inner, drawQuery))}</li>
      ))
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {inOrder(block.head, cell => (
                <th scope="col">{drawText(cell, drawCode)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(block.rows, row => (
              <tr>
                {inOrder(row, (cell, column) => (
                  <td>{drawText(cell, column === 0 ? drawQuery : drawCode)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    default:
      return unreachable(block)
  }
}

const drawCode = (text: string) => <code>{text}</code>

function drawText(text: GuideText, draw: DrawQuery): ReactNode {
  return inOrder(text, piece => drawPiece(piece, draw))
}

function drawPiece(piece: GuidePiece, draw: DrawQuery): ReactNode {
  switch (piece.kind) {
    case 'plain':
      return piece.text
    case 'code':
      return draw(piece.text)
    case 'emphasis':
      return <em>{drawText(piece.text, draw)}</em>
    case 'strong':
      return <strong>{drawText(piece.text, draw)}</strong>
    default:
      return unreachable(piece)
  }
}

/** Each of them drawn; what was written once does not move, so its place is its key. */
const inOrder = <T,>(things: readonly T[], draw: (thing: T, place: number) => ReactNode): ReactNode =>
  things.map((thing, place) => createElement(Fragment, { key: place }, draw(thing, place)))
