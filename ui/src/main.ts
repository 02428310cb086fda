import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import { chooseHost } from '$lib/host/choose';
import Root from './App.svelte';

const host = await chooseHost();
const target = document.getElementById('app');
if (target) mount(Root, { target, props: { host } });
