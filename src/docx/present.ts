/** What of some properties is there: an absent one must not stand in the way of what another layer says. */
export function present<T extends object>(properties: T): T {
  const said: T = Object.create(Object.prototype);
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) Reflect.set(said, name, value);
  }
  return said;
}
