"""The processes of an installation: hub, facilitator's screens, simulated participants, and who watches over them.

``plan`` says what runs with which addresses, ``voila`` how the screens are served, ``supervisor`` keeps the processes
alive and leaves nothing behind, ``guardian`` sees to that when the supervisor itself is killed, ``runs`` finds a
Talkoot that is running, ``participants`` plays a workshop, ``checks`` looks for what would spoil one. Nothing here
prints: the command line does.
"""
