/** Pages: one class for each group of pages, with its template records and form records. */
package reelcost.web;
