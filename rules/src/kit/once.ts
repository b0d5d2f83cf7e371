/** What `make` gives, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * `answer` with its last question and what it gave: rules ask the same about one sentence or block, one behind the
 * other.
 */
export function keepingLast<Q extends object, A>(answer: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | null = null;
  return question => {
    if (last?.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}

/**
 * `late('fixes')` adds to an object a property of that name, which is made when it is first read. One getter serves all
 * objects: V8 makes a slow one of each that has a getter of its own.
 */
export function late<K extends string>(
  name: K,
): <O extends object, V>(object: O, make: () => V) => O & Readonly<Record<K, V>> {
  const maker = Symbol(name);
  const getter: PropertyDescriptor & ThisType<Readonly<Record<symbol, (() => unknown) | undefined>>> = {
    enumerable: true,
    configurable: true,
    get() {
      return this[maker]?.();
    },
  };
  return <O extends object, V>(object: O, make: () => V) => {
    Object.defineProperty(object, maker, { value: once(make) });
    return Object.defineProperty(object, name, getter) as O & Readonly<Record<K, V>>;
  };
}
