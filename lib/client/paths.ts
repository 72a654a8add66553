const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/**
 * What stands at a dot-separated path; undefined where there is nothing.
 *
 * @example getAt({ grants: [{ value: 1 }] }, 'grants.0.value') // 1
 */
export const getAt = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), root);

/**
 * A copy with another value at a dot-separated path; nothing else is copied deeply. A path that leads nowhere changes
 * nothing.
 *
 * @example setAt({ bonus: { target: 0.1 } }, 'bonus.target', 0.2) // { bonus: { target: 0.2 } }
 */
export const setAt = <Root>(root: Root, path: string, value: unknown): Root => place(root, path.split('.'), value) as Root;

const place = (root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (!isContainer(root) || !(key in root)) return root;
  const next = place(root[key], rest, value);
  return Array.isArray(root) ? root.map((item: unknown, index) => (String(index) === key ? next : item)) : { ...root, [key]: next };
};
