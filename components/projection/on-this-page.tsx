import { pageParts } from './page-parts';

/** The ways to what is further down the page. */
export const OnThisPage = () => (
  <nav aria-label="On this page" className="-my-2 print:hidden">
    <ul className="flex flex-wrap items-center gap-x-4 text-small text-ink2">
      <li className="text-ink3">Further down:</li>
      {pageParts.map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`} className="inline-flex min-h-8 items-center underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current pointer-coarse:min-h-11">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
