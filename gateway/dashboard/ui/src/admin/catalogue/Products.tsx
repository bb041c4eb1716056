import type { ProductSetting } from '../../api/administration';
import { AddProduct } from './AddProduct';
import classes from './Catalogue.module.css';
import { ProductLine } from './ProductLine';

/** The products, retired ones included, and one more. */
export function Products({ products, onChanged }: { products: ProductSetting[]; onChanged: () => void }) {
  return (
    <>
      {products.length ? (
        <ul className={`cb-list ${classes.products}`}>
          {products.map((product) => (
            <ProductLine key={product.key} product={product} onChanged={onChanged} />
          ))}
        </ul>
      ) : (
        <p className="cb-muted">No product yet.</p>
      )}
      <AddProduct onAdded={onChanged} />
    </>
  );
}
