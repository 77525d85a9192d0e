"""The office's batch: many client files → the documents of all of them, written safely and only when they differ.

planning   client numbers → folders, and what is wrong with them, before anything is written
manifest   what earlier runs have written
job        one picklable job: a chunk of clients → their documents
executors  this process, local processes or dask: one seam
folder     the output folder: what is to be done, and settling what was
pdfs       the PDFs beside the documents, and the list of them
report     what the office is told of each client
"""
