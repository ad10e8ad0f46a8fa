export async function* mapped<From, To>(items: AsyncIterable<From>, to: (item: From) => To) {
  for await (const item of items) yield to(item)
}
