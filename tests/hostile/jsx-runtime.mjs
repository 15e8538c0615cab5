/** Elements as strings of HTML, without any care: what a naive site would print. */
export const Fragment = 'fragment';

function flatten(children) {
  if (Array.isArray(children)) return children.map(flatten).join('');
  return children === undefined || children === null || typeof children === 'boolean' ? '' : String(children);
}

export function jsx(type, { children, ...attributes } = {}) {
  if (typeof type === 'function') return flatten(type({ children, ...attributes }));
  if (type === Fragment) return flatten(children);
  const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${type}${words.join('')}>${flatten(children)}</${type}>`;
}

export const jsxs = jsx;
