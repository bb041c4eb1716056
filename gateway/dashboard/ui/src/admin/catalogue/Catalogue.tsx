import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { listProducts, listTypes } from '../../api/administration';
import { useTitle } from '../../frame/useTitle';
import { Loaded } from '../edit/Loaded';
import { useSettings } from '../edit/useSettings';
import classes from '../Settings.module.css';
import { Products } from './Products';
import { TypeTable } from './TypeTable';

/** What tickets can be about: issue types and products. */
export function Catalogue() {
  useTitle('Catalogue');
  const types = useSettings('types', listTypes);
  const products = useSettings('products', listProducts);
  return (
    <>
      <section aria-labelledby="types">
        <div className="cb-page-head">
          <h2 id="types">Issue types</h2>
          <Button component={Link} to="/dashboard/admin/catalogue/new">
            New type
          </Button>
        </div>
        <Loaded what="The issue types" query={types.query}>
          {(all) => <TypeTable types={all} />}
        </Loaded>
      </section>
      <section aria-labelledby="products" className={classes.section}>
        <h2 id="products" style={{ marginBottom: 12 }}>
          Products
        </h2>
        <Loaded what="The products" query={products.query}>
          {(all) => <Products products={all} onChanged={products.again} />}
        </Loaded>
      </section>
    </>
  );
}
