"""The coach's kooste: clients, jobs, studies, contacts and the figures of a period, live."""
