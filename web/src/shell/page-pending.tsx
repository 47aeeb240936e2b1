// While a page is on its way.
import { Skeleton } from '../parts/skeleton.tsx';

export function PagePending() {
  return (
    <div className="page">
      <Skeleton lines={6} />
    </div>
  );
}
