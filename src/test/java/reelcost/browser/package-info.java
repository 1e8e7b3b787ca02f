/** The app in a real browser: the system's Chromium, driven by Playwright. */
package reelcost.browser;
