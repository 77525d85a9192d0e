"""Keksittyjä asiakkaita kokeiluun ja mittaukseen: siemenestä ja päivästä tulee aina sama joukko.

Ketään heistä ei ole: etunimi on keksitty, sukunimen lopussa on Esimerkki, henkilötunnuksen yksilönumero on 900–999,
ja tiedostossa lukee esimerkki: kyllä.
"""
