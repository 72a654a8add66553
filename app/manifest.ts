import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Counterweight',
    short_name: 'Counterweight',
    description: 'Weigh job offers, and know how sure you are.',
    start_url: '/',
    display: 'standalone',
    background_color: '#faf9f6',
    theme_color: '#0d5f57',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
