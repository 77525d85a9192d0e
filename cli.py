"""Run the installed command without installing it: python cli.py …"""

from lomake.cli import main

if __name__ == "__main__":
    main()
