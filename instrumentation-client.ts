// Evaluated with this file, in its task, and with it much of the router, which every page has.
import 'next/link';
import { beginInSteps } from '@/lib/client/begin-in-steps';

beginInSteps([() => import('react-dom/client')]);
