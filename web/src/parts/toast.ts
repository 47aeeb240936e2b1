// Short messages that pass by.
export { toast } from 'sonner';
