import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What is drawn; once it is another, it is tried again. */
  readonly of: unknown
  readonly onBroken: (thrown: unknown) => void
  /** Shown in the place of what could not be drawn. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps a part of the page that could not be loaded or drawn from taking the rest along. A class, for React tells of
 *  such errors in no other way. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(thrown: unknown) {
    this.props.onBroken(thrown)
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.isBroken && before.of !== this.props.of) this.setState({ isBroken: false })
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children
  }
}
