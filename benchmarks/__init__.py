"""Quality and speed of Thresher and its peers, measured."""
