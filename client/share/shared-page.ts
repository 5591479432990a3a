import '../look/page.css';
import '../look/tokens.css';
import './shared-session.ts';
