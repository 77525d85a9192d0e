"""The client tree and Excel workbooks."""
