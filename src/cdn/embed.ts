import { showEmbed } from '../autoloading/show-embed.js';

showEmbed();
