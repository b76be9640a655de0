/** The page's entry, loaded after the functions: cells never wait for the pane. */
void Office.onReady();
