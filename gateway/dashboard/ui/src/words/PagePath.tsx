import { Fragment } from 'react';

/** The path of a page; a narrow column breaks it after a slash. */
export function PagePath({ path }: { path: string }) {
  const parts = path.split('/');
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one path keep their places
    <Fragment key={at}>
      {part}
      {at < parts.length - 1 && (
        <>
          /<wbr />
        </>
      )}
    </Fragment>
  ));
}
