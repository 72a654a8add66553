import { beginInSteps } from '@/lib/client/begin-in-steps';

beginInSteps([() => import('react-dom/client')]);
