import { useEffect, useRef, useState } from "preact/hooks";

/**
 * What a person has just picked, shown at once and until what is stored has caught up; a refusal puts back what is stored.
 *
 * @param stored What is stored now.
 * @param store Ask for it to be stored; true when it is.
 */
export function usePicked<Value>(
  stored: Value,
  store: (value: Value) => Promise<boolean>,
): readonly [Value, (value: Value) => void] {
  const [picked, setPicked] = useState<{ readonly value: Value } | null>(null);
  // Somebody who taps fast has several answers on the way: an earlier one must not undo what they see.
  const waiting = useRef(0);
  // What is stored is compared by its content.
  useEffect(() => {
    if (waiting.current === 0) {
      setPicked(null);
    }
  }, [JSON.stringify(stored)]);
  const pick = async (value: Value) => {
    waiting.current += 1;
    setPicked({ value });
    const isStored = await store(value);
    waiting.current -= 1;
    if (!isStored && waiting.current === 0) {
      setPicked(null);
    }
  };
  return [picked === null ? stored : picked.value, (value) => void pick(value)];
}
